-- Lots and truck runs come in as sheets too, written by the workers as the firm whose they are: the tenants' policies hold for them as well.
grant insert on app.stock_lot, app.delivery_run to openfloor_worker;

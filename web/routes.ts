import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

// The whole site on one screen. Everything inside `signed-in` asks for a session first.
export default [
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-up', 'routes/account/sign-up.tsx'),
  route('sign-out', 'routes/account/sign-out.ts'),
  route('preferences', 'routes/account/preferences.ts'),

  layout('routes/signed-in.tsx', [
    index('routes/home/home.tsx'),
    route('organisation', 'routes/account/organisation.ts'),

    route('capacity', 'routes/capacity/board.tsx'),
    route('capacity/differences', 'routes/capacity/differences.tsx'),
    route('capacity/imports', 'routes/imports/imports.tsx'),
    route('capacity/imports/template', 'routes/imports/template.ts'),
    route('capacity/imports/:id', 'routes/imports/import.tsx'),
    route('capacity/offers', 'routes/offers/offers.tsx'),
    route('capacity/offers/new', 'routes/offers/offer-editor.tsx'),
    route('capacity/offers/:id', 'routes/offers/offer.tsx'),
    route('plant', 'routes/plant/plant.tsx'),

    route('market', 'routes/market/market.tsx'),
    route('market/:id', 'routes/market/offer-card.tsx'),
    route('needs', 'routes/needs/needs.tsx'),
    route('needs/new', 'routes/needs/need-new.tsx'),
    route('needs/:id', 'routes/needs/need.tsx'),

    route('reservations', 'routes/reservations/reservations.tsx'),
    route('reservations/:id', 'routes/reservations/reservation.tsx'),
    route('*', 'routes/missing.tsx'),
  ]),
] satisfies RouteConfig;

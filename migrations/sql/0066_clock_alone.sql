-- A function in SQL that may change between two rows counts commands, which no query may do while it works in parallel: over a hundred thousand
-- consents the planner took it at its word and the night did not begin.
alter function app.clock() parallel unsafe;

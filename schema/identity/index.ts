export { type CityRow, checkCity, cities, findOrganisation, firmById, listMemberships, personById } from './identity.queries.ts';
export { Firm } from './firm.ts';
export { Membership } from './membership.ts';
export { Organisation, OrganisationKindEnum, type OrganisationKind } from './organisation.ts';
export { LocaleEnum, type Locale, Person } from './person.ts';
export { closeSession, findSession, openSession, type Session, sessionHoursDefault, switchOrganisation } from './session.ts';
export { signUp, SignUpInput } from './sign-up.ts';
export { checkCreditCode, completeCreditCode, normaliseCreditCode } from './credit-code.ts';

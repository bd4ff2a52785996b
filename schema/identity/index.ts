export { checkCreditCode, completeCreditCode, normaliseCreditCode } from './credit-code.ts';
export { Firm } from './firm.ts';
export {
  type CityRow,
  checkCity,
  cities,
  findOrganisation,
  firmById,
  listMemberships,
  personById,
} from './identity.queries.ts';
export { Membership } from './membership.ts';
export {
  Organisation,
  type OrganisationKind,
  OrganisationKindEnum,
  organisationKinds,
} from './organisation.ts';
export { type Locale, LocaleEnum, Person } from './person.ts';
export {
  closeSession,
  findSession,
  openSession,
  type Session,
  sessionHoursDefault,
  switchOrganisation,
} from './session.ts';
export { SignUpInput, signUp } from './sign-up.ts';

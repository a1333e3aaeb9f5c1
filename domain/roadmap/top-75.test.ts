import { edition202225 } from './edition-2022-25';
import { servicesOf } from './services-of';
import { top75 } from './top-75';

it('has exactly 75 services', () => {
  expect(top75).toHaveLength(75);
});

it.each([
  ['dwp', 16],
  ['hmrc', 5],
  ['beis', 6],
  ['ho', 10],
  ['dit', 3],
  ['fcdo', 1],
  ['dft', 4],
  ['dfe', 5],
  ['mod', 1],
  ['slc', 2],
  ['moj', 6],
  ['defra', 10],
  ['co', 4],
  ['dluhc', 2],
])('gives %s the number of services that the annex gives it', (owner, count) => {
  expect(servicesOf(edition202225, owner)).toHaveLength(count);
});

it('gives a department outside the annex no service', () => {
  expect(servicesOf(edition202225, 'hmt')).toEqual([]);
});

it('has unique ids that are safe in a key', () => {
  const ids = top75.map(({ id }) => id);
  expect(new Set(ids).size).toBe(75);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

it.each([
  ['dwp', 'Move to Universal Credit', 'move-to-universal-credit'],
  ['dwp', "Claim Carer's Allowance", 'claim-carers-allowance'],
  ['hmrc', 'Claim A Repayment From HMRC (Form P800)', 'claim-a-repayment-from-hmrc-form-p800'],
  ['ho', 'Request A Birth/Death Certificate (GRO)', 'request-a-birth-death-certificate-gro'],
  ['fcdo', 'Use the Travel Advice Service', 'use-the-travel-advice-service'],
  ['slc', 'Apply For Student Finance', 'apply-for-student-finance'],
  [
    'defra',
    'Register or Renew a Business As a Waster Carrier, Broker, Or Dealer',
    'register-or-renew-a-business-as-a-waster-carrier-broker-or-dealer',
  ],
  ['dluhc', 'Apply for a Voter Card', 'apply-for-a-voter-card'],
])('has, of %s, %s', (owner, name, id) => {
  expect(top75).toContainEqual({ id, name, owner });
});

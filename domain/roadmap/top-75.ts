import type { Service } from './organisation';
import { slug } from './slug';

/** In the annex's words and order, its capitals and slips included: each id is made from them. */
const namesByOwner = {
  dwp: [
    'Move to Universal Credit',
    'Apply for Personal Independence Payment',
    'Manage Your Child Maintenance Case Online',
    'Claim Employment and Support Allowance',
    'Claim Jobseekers Allowance',
    'Get Your State Pension',
    'Claim Your State Pension',
    'Claim Pension Credit',
    "Claim Carer's Allowance",
    'Claim Disability Living Allowance For A Child',
    'Claim Maternity Allowance',
    'Claim Attendance Allowance',
    'Claim Access To Work',
    'Apply for Bereavement Support Payment',
    'Claim Funeral Expenses',
    'Plan for Retirement',
  ],
  hmrc: [
    'Apply for or Add To A Child Benefit Claim',
    'Report Medical Insurance Benefits and Expenses To HMRC',
    'Check Your Income Tax or Make A Refund Claim',
    'Pay Your Self Assessment Tax Bill',
    'Claim A Repayment From HMRC (Form P800)',
  ],
  beis: [
    "Register and Apply for The Queen's Awards For Enterprise",
    'Register as A Biomass Supplier, Submit Reports And Payment',
    'Register for Combined Heat and Power Quality Assurance and Submit Installation Data',
    'Register and Apply To List Energy Efficient Products',
    'Register for An Exemption From Minimum Energy Efficiency Standards for Landlords',
    'Register to Use The Emission Trading Registry And Report Greenhouse Gas Emissions',
  ],
  ho: [
    'Cross The Border',
    'Apply For Skilled and Student Visas',
    'Apply For A Standard Visitor Visa',
    'Apply For A Basic Dbs Check (Disclosure & Barring Service)',
    'Apply For A UK Passport',
    'Renew, Update or Replace An Adult Passport',
    'Apply to The EU Settlement Scheme',
    'View and Prove Your Immigration Status',
    'Find out if You Can Apply to Settle in the UK',
    'Request A Birth/Death Certificate (GRO)',
  ],
  dit: [
    'Export Support Service (ESS)',
    'Learn to Export Service',
    'Licensing for International Trade and Enterprise (LITE)',
  ],
  fcdo: ['Use the Travel Advice Service'],
  dft: [
    'Manage My Driving Licence',
    'Apply For A Provisional Licence',
    'Apply For A Driver Digital Tachograph Card',
    'Tax Your Vehicle',
  ],
  dfe: [
    'Use The National Careers Service',
    'Manage Apprenticeships',
    'Compare School Performance Tables',
    'Get Into Teaching',
    'Get Information about Schools',
  ],
  mod: ['Request a Historical Service Record'],
  slc: ['Apply For Student Finance', 'Manage My Student Loan Balance'],
  moj: [
    'Managing Offenders In Custody (NOMIS, Send Money To A Prisoner, Visit Someone In Prison, Quantum Replacement)',
    'Managing Offenders In The Community (OASys, Delius)',
    'Get Legal Aid (CCMS, Apply For Legal Aid)',
    'Secure Exchange of Information and Mail across the CJS (CJSM / CJSE)',
    'Create and use an LPA',
    'Claim compensation if You were the victim of a Violent Crime (CICA Apply)',
  ],
  defra: [
    'Apply for an Exemption from Avian Influenza Disease Control Restrictions',
    'Buy a Rod Fishing Licence for England & Wales',
    'Check for Flood Risk, Warning, and Levels',
    'Apply for Rural Grants and Payments',
    'Submit and Managing Chemical Registrations and Notifications',
    'Create a UK Catch Certificate For Fish And Shellfish',
    'Pay to Drive through Clean Air Zones',
    'Get an Export Health Certificate',
    'Notify Authorities Of Imports Of Products, Animals, Food and Feed System',
    'Register or Renew a Business As a Waster Carrier, Broker, Or Dealer',
  ],
  co: [
    'Manage My Civil Service Pension',
    'Apply for a Civil Service Job',
    'Access the Learning Campus (Book and Track Learning and Training)',
    'National Security Vetting Service',
  ],
  dluhc: ['Signing Up to Register to Vote', 'Apply for a Voter Card'],
} as const;

/** The annex's 75 services, each with its owner there: the first edition of a list that is reviewed. */
export const top75: readonly Service[] = Object.entries(namesByOwner).flatMap(([owner, names]) =>
  names.map((name) => ({ id: slug(name), name, owner })),
);

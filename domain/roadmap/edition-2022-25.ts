import { commitments } from './commitments';
import type { Edition } from './edition';
import { measures } from './measures';
import { missions } from './missions';
import { organisations } from './organisations';
import { top75 } from './top-75';

const doesNotApply =
  'This roadmap is for central government departments and does not directly apply to local government or the devolved administrations.';

/** The roadmap published in June 2022, with the measures that make each commitment quantifiable. */
export const edition202225: Edition = {
  id: '2022-25',
  title: "Transforming for a Digital Future: Government's 2022-25 Roadmap for Digital and Data",
  missions,
  commitments,
  measures,
  services: top75,
  organisations,
  leavesOut: [
    {
      whom: 'local government',
      words: `${doesNotApply} However, CDDO and the Department of Levelling Up, Housing and Communities are jointly engaging local government to help create alignment with these plans by supporting reform of local services and, where appropriate, encouraging join up with central government services.`,
    },
    {
      whom: 'devolved administrations',
      words: `${doesNotApply} CDDO is also working closely with the devolved administrations to ensure there is close alignment between the government roadmap and their existing plans.`,
    },
  ],
};

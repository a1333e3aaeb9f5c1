import type { Criterion } from '../criterion';
import { criticalDataShared } from './critical-data-shared';
import { dataCatalogued } from './data-catalogued';
import { dataOwnerNamed } from './data-owner-named';
import { dataQualityResolved } from './data-quality-resolved';
import { emergingTechnologyWeighed } from './emerging-technology-weighed';
import { greatStandardServed } from './great-standard-served';
import { hostingResilient } from './hosting-resilient';
import { legacyRemediated } from './legacy-remediated';
import { mobileConsidered } from './mobile-considered';
import { oneLoginAdopted } from './one-login-adopted';
import { rolesInFramework } from './roles-in-framework';
import { savingsShown } from './savings-shown';
import { secureByDesignFollowed } from './secure-by-design-followed';
import { skillsPassedOn } from './skills-passed-on';
import { sustainabilityPlanned } from './sustainability-planned';
import { teamCrossFunctional } from './team-cross-functional';
import { teamProductCentric } from './team-product-centric';
import { technologyBoughtOnce } from './technology-bought-once';
import { vacanciesFalling } from './vacancies-falling';

/**
 * Every criterion, by commitment. Commitments 16 and 19 bear on a department's people as a whole and on no case:
 * they have none.
 */
export const criteria: readonly Criterion[] = [
  greatStandardServed,
  teamCrossFunctional,
  oneLoginAdopted,
  criticalDataShared,
  dataCatalogued,
  dataOwnerNamed,
  dataQualityResolved,
  technologyBoughtOnce,
  hostingResilient,
  legacyRemediated,
  secureByDesignFollowed,
  mobileConsidered,
  emergingTechnologyWeighed,
  sustainabilityPlanned,
  rolesInFramework,
  skillsPassedOn,
  vacanciesFalling,
  savingsShown,
  teamProductCentric,
];

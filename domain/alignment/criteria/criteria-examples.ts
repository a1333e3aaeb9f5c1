import type { CriterionExamples } from '../example';
import { criticalDataSharedExamples } from './critical-data-shared.examples';
import { dataCataloguedExamples } from './data-catalogued.examples';
import { dataOwnerNamedExamples } from './data-owner-named.examples';
import { dataQualityResolvedExamples } from './data-quality-resolved.examples';
import { emergingTechnologyWeighedExamples } from './emerging-technology-weighed.examples';
import { greatStandardServedExamples } from './great-standard-served.examples';
import { hostingResilientExamples } from './hosting-resilient.examples';
import { legacyRemediatedExamples } from './legacy-remediated.examples';
import { mobileConsideredExamples } from './mobile-considered.examples';
import { oneLoginAdoptedExamples } from './one-login-adopted.examples';
import { rolesInFrameworkExamples } from './roles-in-framework.examples';
import { savingsShownExamples } from './savings-shown.examples';
import { secureByDesignFollowedExamples } from './secure-by-design-followed.examples';
import { skillsPassedOnExamples } from './skills-passed-on.examples';
import { sustainabilityPlannedExamples } from './sustainability-planned.examples';
import { teamCrossFunctionalExamples } from './team-cross-functional.examples';
import { teamProductCentricExamples } from './team-product-centric.examples';
import { technologyBoughtOnceExamples } from './technology-bought-once.examples';
import { vacanciesFallingExamples } from './vacancies-falling.examples';

/** The worked examples of every criterion, in the order of the criteria. */
export const criteriaExamples: readonly CriterionExamples[] = [
  greatStandardServedExamples,
  teamCrossFunctionalExamples,
  oneLoginAdoptedExamples,
  criticalDataSharedExamples,
  dataCataloguedExamples,
  dataOwnerNamedExamples,
  dataQualityResolvedExamples,
  technologyBoughtOnceExamples,
  hostingResilientExamples,
  legacyRemediatedExamples,
  secureByDesignFollowedExamples,
  mobileConsideredExamples,
  emergingTechnologyWeighedExamples,
  sustainabilityPlannedExamples,
  rolesInFrameworkExamples,
  skillsPassedOnExamples,
  vacanciesFallingExamples,
  savingsShownExamples,
  teamProductCentricExamples,
];

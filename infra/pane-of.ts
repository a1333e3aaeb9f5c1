import { clouds } from './clouds';
import type { PaneParameters } from './pane-parameters';
import type { Stage } from './stage';

/** What the pane of a stage is built with: its cloud, its app registration, and the service where it came from. */
export function paneOf({
  clientId,
  cloud,
  region,
}: Pick<Stage, 'clientId' | 'cloud' | 'region'>): PaneParameters {
  const { authority, officeJs } = clouds[cloud];
  return {
    authority,
    clientId,
    officeJs,
    service: '',
    signIn: 'entra',
    workbooks: `https://*.s3.${region}.amazonaws.com`,
  };
}

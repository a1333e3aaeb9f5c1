import type { Service } from '../../addin/ports/service';
import { aReceipt } from './a-receipt';
import { anEarlierVersion } from './an-earlier-version';

/** A fake of the service that notes what was asked of it. */
export interface FakeService extends Service {
  /** What was asked, in order: `submit 0`. */
  readonly asked: readonly string[];
}

/** A service that knows an organisation with nothing in its register, and accepts all; any method can be replaced. */
export function aFakeService(replaced: Partial<Service> = {}): FakeService {
  const asked: string[] = [];
  const real: Service = {
    register: () => Promise.resolve({ organisation: 'dluhc' }),
    submit: ({ previousVersion }) => Promise.resolve(aReceipt({ version: previousVersion + 1 })),
    keepWorkbook: () => Promise.resolve(),
    certify: () => Promise.resolve(),
    versions: () => Promise.resolve([]),
    version: () => Promise.resolve(anEarlierVersion),
    progress: () => Promise.resolve({ organisation: 'dluhc', decisions: [], targets: [] }),
    figures: (asks) => Promise.resolve(asks.map(() => ({ unsaid: 'Not returned.' }))),
    decisions: () => Promise.resolve([]),
    ...replaced,
  };

  return {
    asked,
    register: (period) => {
      asked.push(`register ${period}`);
      return real.register(period);
    },
    submit: (given, progress) => {
      asked.push(`submit ${given.previousVersion}`);
      return real.submit(given, progress);
    },
    keepWorkbook: (period, version, file) => {
      asked.push(`keepWorkbook ${period} ${version}`);
      return real.keepWorkbook(period, version, file);
    },
    certify: (period, version) => {
      asked.push(`certify ${period} ${version}`);
      return real.certify(period, version);
    },
    versions: () => {
      asked.push('versions');
      return real.versions();
    },
    version: (period, version) => {
      asked.push(`version ${period} ${version}`);
      return real.version(period, version);
    },
    progress: (period, organisation) => {
      asked.push(`progress ${period ?? ''} ${organisation ?? ''}`.trim());
      return real.progress(period, organisation);
    },
    figures: (asks) => {
      asked.push(`figures ${asks.length}`);
      return real.figures(asks);
    },
    decisions: (period, asAt) => {
      asked.push(`decisions ${period} ${asAt ?? ''}`.trim());
      return real.decisions(period, asAt);
    },
  };
}

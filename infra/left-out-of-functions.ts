import type { Plugin } from 'esbuild';
import { dirname, join } from 'node:path';

/** A module of a package that no function ever comes to, and the code that is bundled in its place. */
export interface LeftOut {
  /** From `node_modules`. */
  readonly module: string;
  readonly why: string;
  readonly instead: string;
}

/** What is left out of every function's bundle: about a third of it, which each cold start would read. */
export const leftOut: readonly LeftOut[] = [
  {
    module: '@aws-sdk/credential-provider-node/dist-es/index.js',
    why: 'Lambda gives the role’s credentials in the environment: none of the other places is ever asked.',
    instead: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
  },
  {
    module:
      '@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js',
    why: 'A function has no home folder with settings of the AWS command line.',
    instead: `
      export const CONFIG_PREFIX_SEPARATOR = '.';
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    module: '@smithy/core/dist-es/submodules/event-streams/index.js',
    why: 'No operation that we call answers with a stream of events.',
    instead: `
      export class EventStreamSerde {}
      export const eventStreamSerdeProvider = () => undefined;
      export const resolveEventStreamSerdeConfig = (config) => config;`,
  },
  {
    module: '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js',
    why: 'Node has its own SHA-256, which is taken wherever it is there.',
    instead: `export class Sha256Js {}`,
  },
  {
    module: '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js',
    why: 'We retry in the standard way; the adaptive one has to be asked for.',
    instead: `export class AdaptiveRetryStrategy {}`,
  },
  {
    module: '@aws-sdk/middleware-endpoint-discovery/dist-es/index.js',
    why: 'Only Timestream and old regions of DynamoDB have endpoints to be discovered, and it is off unless asked for.',
    instead: `
      const never = () => false;
      export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
        environmentVariableSelector: never, configFileSelector: never, default: false };
      export const resolveEndpointDiscoveryConfig = (config) => config;
      export const getEndpointDiscoveryPlugin = () => ({ applyToStack() {} });`,
  },
  {
    module:
      '@smithy/core/dist-es/submodules/config/config-resolver/regionConfig/getInstanceMetadataRegion.js',
    why: 'Lambda gives the region in the environment, and has no instance to ask.',
    instead: `export const getInstanceMetadataRegion = async () => undefined;`,
  },
  ...['@aws-sdk/client-dynamodb', '@aws-sdk/client-s3'].map((name) => ({
    module: `${name}/package.json`,
    why: 'Only its version is read, to be sent with each call; the rest says how it is built.',
    instead: `export default { version: '3' };`,
  })),
  {
    module: '@aws-sdk/core/dist-es/submodules/client/emitWarningIfUnsupportedVersion.js',
    why: 'The runtime is chosen in the template, not by whoever reads the log.',
    instead: `
      export const state = { warningEmitted: true };
      export const emitWarningIfUnsupportedVersion = () => undefined;`,
  },
  {
    module: 'zod/v4/locales/en.js',
    why: 'What was refused is said in our own words, and what was logged never quotes what came in.',
    instead: `export default () => ({ localeError: () => undefined });`,
  },
  {
    module: 'zod/v4/core/json-schema-processors.js',
    why: 'A JSON schema is made of ours when the API is written down, never by a function.',
    instead: `module.exports = {};`,
  },
  {
    module: 'zod/v4/core/to-json-schema.js',
    why: 'The same.',
    instead: `
      const none = () => undefined;
      export { none as createStandardJSONSchemaMethod, none as createToJSONSchemaMethod, none as extractDefs,
        none as finalize, none as initializeContext, none as process, none as processSchema };`,
  },
];

/** Bundles what stands instead of what is left out. */
export function leaveOut(root: string, modules: readonly LeftOut[] = leftOut): Plugin {
  const byPath = new Map(
    modules.map(({ instead, module }) => [join(root, 'node_modules', module), instead]),
  );
  return {
    name: 'leave-out',
    setup(build) {
      build.onLoad({ filter: /node_modules.*\.js(?:on)?$/ }, ({ path }) => {
        const contents = byPath.get(path);
        return contents === undefined
          ? undefined
          : { contents, loader: 'js', resolveDir: dirname(path) };
      });
    },
  };
}

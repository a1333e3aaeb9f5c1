import { createContext } from 'react';

/** Opens the chooser of a file, for whatever stands where a file is needed. */
export const ChooserContext = createContext<() => void>(() => undefined);

/** A setting of the function, read once when it starts. Throws where it is missing, so that the function does not start. */
export function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The setting ${name} is missing`);
  return value;
}

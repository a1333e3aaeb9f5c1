/** A number with its thousands marked and its decimals as they are: `52,000`, `41.5`. */
export function countWords(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const marked = whole.replace(thousands, ',');
  return decimals === undefined ? marked : `${marked}.${decimals}`;
}

const thousands = /\B(?=(\d{3})+$)/g;

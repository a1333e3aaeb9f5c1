/** Where each change of departments, or of a department's name, was published. */
export const reorganisations = {
  february2023:
    'https://parallelparliament.co.uk/debate/2023-02-07/commons/written-statements/government-department-reorganisation/ministerial-extracts',
  tradeAndCulture2023:
    'https://pls.org.uk/news-events-policy/policy/government-announces-department-changes/',
  landRegistry2023:
    'https://parallelparliament.co.uk/debate/2023-05-23/commons/written-statements/machinery-of-government',
  july2024: 'https://www.theyworkforyou.com/wms/?id=2024-07-24.hcws19.h',
  accession2022: 'accession of 8 September 2022',
} as const;

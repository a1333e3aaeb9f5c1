import { edition202225 } from './edition-2022-25';
import { organisationName } from './organisation-name';

const { organisations, services } = edition202225;
const ids = organisations.map(({ id }) => id);
const organisation = (id: string) => {
  const found = organisations.find((each) => each.id === id);
  if (!found) throw new Error(`No organisation ${id}`);
  return found;
};

it('has unique ids', () => {
  expect(new Set(ids).size).toBe(organisations.length);
});

it('marks as owners the 14 that own services, and no other', () => {
  const owners = organisations.filter(({ ownsTop75 }) => ownsTop75).map(({ id }) => id);
  expect(owners).toEqual([...new Set(services.map(({ owner }) => owner))]);
  expect(owners).toHaveLength(14);
});

it('points to successors and parents that exist on the day', () => {
  const pointed = organisations.flatMap(({ parents, successors }) => [
    ...parents.map((parent) => ({ id: parent.organisation, on: parent.from ?? '2022-06-09' })),
    ...successors.map((successor) => ({ id: successor.organisation, on: successor.on })),
  ]);
  expect(pointed.length).toBeGreaterThan(0);
  for (const { id, on } of pointed) {
    const { exists } = organisation(id);
    expect({ id, exists: (exists.from ?? '') <= on && on < (exists.to ?? '9999') }).toEqual({
      id,
      exists: true,
    });
  }
});

it('gives whoever ended a successor on that day', () => {
  for (const { exists, successors } of organisations.filter(({ exists: { to } }) => to)) {
    expect(successors.map(({ on }) => on)).toContain(exists.to);
  }
});

it('leaves no gap and no overlap between the names of an organisation', () => {
  for (const { names } of organisations) {
    expect(names[0]?.from).toBeUndefined();
    expect(names.at(-1)?.to).toBeUndefined();
    expect(names.slice(1).map(({ from }) => from)).toEqual(names.slice(0, -1).map(({ to }) => to));
    expect(names.slice(1).filter(({ source }) => !source)).toEqual([]);
  }
});

it('ends BEIS on 7 February 2023, with four that took its work on', () => {
  expect(organisation('beis').exists).toEqual({ to: '2023-02-07' });
  expect(organisation('beis').successors.map(({ organisation: id }) => id)).toEqual([
    'dbt',
    'desnz',
    'dsit',
    'co',
  ]);
});

it.each([
  ['dluhc', '2024-07-09', 'DLUHC', 'Department for Levelling Up, Housing and Communities'],
  ['dluhc', '2024-07-10', 'MHCLG', 'Ministry of Housing, Communities and Local Government'],
  ['hmrc', '2022-06-09', 'HMRC', "Her Majesty's Revenue and Customs"],
  ['hmrc', '2022-09-08', 'HMRC', "His Majesty's Revenue and Customs"],
  ['dcms', '2023-02-07', 'DCMS', 'Department for Culture, Media and Sport'],
  ['beis', '2024-01-01', 'BEIS', 'Department for Business, Energy and Industrial Strategy'],
])('calls %s, on %s, %s', (id, onDate, short, name) => {
  expect(organisationName(organisation(id), onDate)).toBe(name);
  expect(organisationName(organisation(id), onDate, 'short')).toBe(short);
});

it('refuses an organisation without a name, which only a programmer can make', () => {
  expect(() => organisationName({ ...organisation('dwp'), names: [] }, '2023-01-01')).toThrow(
    'Organisation dwp has no name',
  );
});

it('puts the Student Loans Company under the Department for Education', () => {
  expect(organisation('slc').parents).toEqual([{ organisation: 'dfe' }]);
});

it('says whom the roadmap leaves out, in its words', () => {
  expect(edition202225.leavesOut.map(({ whom }) => whom)).toEqual([
    'local government',
    'devolved administrations',
  ]);
  for (const { words } of edition202225.leavesOut) {
    expect(words).toContain(
      'does not directly apply to local government or the devolved administrations.',
    );
  }
});

import { expect, it } from 'vitest'
import { library, useLibrary } from '../../support/library.ts'

/**
 * What each sentence of the founding article says, read by hand, claim by claim: relations (R), causes (C) and who carries them. Every query that
 * names one of these claims has to say that sentence. With `*` the claim is the reader's own or a part of it is.
 */
const READ: Readonly<Record<string, string>> = {
  S1: 'mastung.located-in.southwestern-pakistan mastung-attack.attacked.mastung-procession*',
  S3: 'afghan-taliban.governs.afghanistan pakistan.borders.afghanistan taliban-return.leads-to.rise-in-attacks',
  S4: 'ttp.operates-in.pakistan* government-of-afghanistan.leads-to.ttp-capability government-of-afghanistan.same-authority-as.afghan-taliban*',
  S5: `isis-k.affiliated-with.islamic-state isis-k.operates-in.isis-k-region isis-k.operates-in.pakistan isis-k.operates-in.afghanistan
    government-of-afghanistan.forced.isis-k afghan-taliban.controls-territory.afghanistan government-of-afghanistan.leads-to.isis-k-concentration
    taliban-territorial-control.leads-to.isis-k-concentration`,
  S6: 'islamic-state.antagonist-of.afghan-taliban* islamic-state.competes-with.afghan-taliban* ideological-divide.leads-to.jihadist-supremacy*',
  S7: 'ttp.carries-out-attacks-in.western-pakistan* isis-k.carries-out-attacks-in.western-pakistan* ttp.member-of-set.ttp-and-isis-k*',
  S8: 'crss.based-in.islamabad crss.authored.crss-report figure-deaths-2023-crss.reported-by.crss-report',
  S9: 'figure-security-deaths-2023.subset-of.figure-deaths-2023-crss figure-security-deaths-2023.reported-by.crss-report*',
  S10: `united-states.supported-operation.operation-2014 operation-2014.operation-against.organizations-hit-in-2014
    armed-forces-of-pakistan.conducted.operation-2014* new-situation.leads-to.lost-counter-terrorism-progress
    operation-2014.leads-to.fewer-resources-and-men fewer-resources-and-men.leads-to.limited-ability-of-organizations`,
  S11: 'government-of-pakistan.unable-to-counter.terrorist-groups armed-forces-of-pakistan.unable-to-counter.terrorist-groups',
  S12: `government-of-pakistan.publicly-accuses.afghan-taliban* pakistan.in-crisis.pakistan-crisis
    pakistan-crisis.leads-to.limited-state-ability`,
  S13: `pakistan.in-tension-with.afghanistan government-of-pakistan.decided.expulsion-of-afghans
    expulsion-of-afghans.targets-population.afghans-without-legal-stay afghans-without-legal-stay.resides-in.pakistan
    pakistan-afghanistan-tension.leads-to.expulsion-of-afghans pakistan-accuses.leads-to.pakistan-afghanistan-tension*`,
  S14: `afghan-taliban.collaborates-with.ttp ttp.has-bases-in.afghanistan afghan-taliban.provides-safe-haven.ttp
    taliban-return.leads-to.ttp-bases`,
  S15: `freed-ttp-prisoners.member-of.ttp freed-ttp-prisoners.detained-in.afghan-prisons us-army.supplied.afghan-security-forces
    ttp.acquired.us-supplied-weapons* us-army.departed.afghanistan* us-departure.leads-to.prisoners-freed
    us-departure.leads-to.weapons-pass-to-ttp*`,
  S16: `noor-wali-mehsud.leads.ttp noor-wali-mehsud.holds-position.leader-of-ttp noor-wali-mehsud.recruits.new-ttp-recruits
    new-ttp-recruits.member-of.ttp new-ttp-recruits.recruited-from.al-qaeda
    noor-wali-mehsud.designates-as-main-target.pakistani-security-forces`,
  S17: `terrorist-groups.financed-by.extortion terrorist-groups.financed-by.kidnapping extortion.leads-to.financing-of-terrorist-groups
    kidnapping.leads-to.financing-of-terrorist-groups`,
  S18: `afghan-taliban.at-war-with.isis-k afghan-taliban.killed.isis-k-leaders-killed* isis-k-leaders-killed.led.isis-k
    war-on-isis-k.leads-to.killing-of-isis-k-leaders`,
  S19: 'isis-k.moved-forces-to.pakistan* war-on-isis-k.leads-to.isis-k-moves-forces*',
  S20: 'mastung-attack.perpetrated-by.mastung-perpetrator no-claim-of-responsibility.leads-to.attribution-by-deduction',
  S21: 'ttp.targeted.election-rallies* isis-k.targeted.election-rallies* pakistan.holds.pakistani-elections',
  S22: `imran-khan.formerly-held.prime-minister-of-pakistan imran-khan.sentenced.imran-khan-sentenced
    imran-khan.excluded-from.pakistani-elections imf.intervened-in.pakistan imran-khan-arrested.leads-to.exclusion-of-imran-khan
    imran-khan-arrested.leads-to.tension-within-pakistan exclusion-of-imran-khan.leads-to.tension-within-pakistan
    pakistan-crisis.leads-to.imf-intervention imf-intervention.leads-to.bankruptcy-of-pakistan`,
  // One proposition, three stances: the article's own, the accusation, the denial. The first rests on a deduction, the second needs none.
  'S4 S12 S14': 'afghan-taliban.supports.ttp',
  'S4 S14': 'government-of-afghanistan.supports.ttp',
}

const claims = new Map(
  Object.entries(READ).flatMap(([places, list]) =>
    list
      .split(/\s+/)
      .map((claim) => [claim.replace('*', ''), { places: places.split(' '), read: claim.endsWith('*') }] as const),
  ),
)

const rows = useLibrary()

it('every query says of a claim the sentences that a reader finds it in, and whether a part of it is the reader’s own', async () => {
  const seen = new Set<string>()
  const wrong: unknown[] = []
  for (const { name, columns, parameters } of library) {
    const link = columns.find(({ name: word, type }) => word === 'claimId' || (word === 'link' && type === 'Link'))
    if (!link) continue
    const all = parameters.some((each) => each.name === 'first') ? { first: 1000 } : {}
    for (const row of await rows(name, all)) {
      const claim = String(row[link.name])
      const known = claims.get(claim)
      if (!known) continue
      seen.add(claim)
      const told = (row.sentences ?? [`${String(row.document)} ${String(row.sentence)}`]) as string[]
      const right = known.places.map((place) => `article ${place}`)
      const fits = row.sentences ? told.join() === right.join() : right.includes(told[0] ?? '')
      const read = row.status === 'deduced' || (row.restsOn as string[]).includes('DEDUCED')
      if (!fits || read !== known.read) wrong.push([name, claim, told, row.restsOn])
    }
  }
  expect(wrong).toEqual([])
  expect([...claims.keys()].filter((claim) => !seen.has(claim))).toEqual([])
})

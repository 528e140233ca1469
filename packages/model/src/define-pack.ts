/** A pack is refused unless every code that its definitions name is there: what names nothing would be silent for ever. */
import { findCodes } from './code-list.ts'
import { DefinitionError, deepFreeze, duplicates, type Issue } from './definition.ts'
import { fieldsOf, parseExpression } from './expression.ts'
import { type Formula, namesOf } from './formula.ts'
import type { Ledger } from './ledger.ts'
import { findIn, type Pack } from './pack.ts'
import { rulesHoldTogether } from './rule-names.ts'

/** A pack may have no areas, schemes, letters, lifecycles, evaluations and roles. */
type Optional = 'areas' | 'schemes' | 'letters' | 'lifecycles' | 'roles' | 'evaluations'
export type PackDefinition = Omit<Pack, Optional> & Partial<Pick<Pack, Optional>>

export function definePack(definition: PackDefinition): Pack {
  const pack: Pack = { areas: [], schemes: [], letters: [], lifecycles: [], roles: [], evaluations: [], ...definition }
  const issues = [
    ...codesAreUnique(pack),
    ...areasHoldEveryLedger(pack),
    ...ledgersHoldTogether(pack),
    ...rulesHoldTogether(pack),
    ...measuresHoldTogether(pack),
    ...indicatorsHoldTogether(pack),
    ...schemesHoldTogether(pack),
    ...lettersHoldTogether(pack),
    ...lifecyclesHoldTogether(pack),
    ...templatesHoldTogether(pack),
    ...evaluationsHoldTogether(pack),
    ...rolesHoldTogether(pack),
  ]
  if (issues.length > 0) throw new DefinitionError('pack', pack.code, issues)
  return deepFreeze(pack)
}

type Codes = readonly (string | undefined)[]

/** Codes that none of the definitions has. */
const unknown = (codes: Codes, definitions: readonly { code: string }[]): string[] =>
  codes.filter((code) => code !== undefined).filter((code) => !definitions.some((known) => known.code === code))

const notInPack = (path: string, kind: string, codes: Codes, definitions: readonly { code: string }[]): Issue[] =>
  unknown(codes, definitions).map((code) => ({ path, message: `${kind} ${code} is not in the pack` }))

const notFieldsOf = (ledger: Ledger, path: string, codes: Codes): Issue[] =>
  unknown(codes, ledger.fields).map((code) => ({ path, message: `${code} is not a field of ${ledger.code}` }))

const codesAreUnique = (pack: Pack): Issue[] =>
  (
    [
      'lists',
      'ledgers',
      'measures',
      'indicators',
      'templates',
      'schemes',
      'letters',
      'lifecycles',
      'roles',
      'evaluations',
    ] as const
  ).flatMap((part) =>
    duplicates(pack[part].map((definition) => definition.code)).map((code) => ({
      path: part,
      message: `${code} is defined twice`,
    })),
  )

const areasHoldEveryLedger = ({ areas, ledgers }: Pack): Issue[] => {
  const mechanisms = areas.flatMap((area) => area.mechanisms.map(({ code }) => code))
  return [
    ...duplicates(mechanisms).map((code) => ({ path: 'areas', message: `${code} stands in two areas` })),
    ...ledgers
      .filter(({ mechanisms: [first] }) => areas.length > 0 && !mechanisms.includes(first!))
      .map(({ code, mechanisms: [first] }) => ({ path: 'areas', message: `${first} of ${code} stands in none` })),
  ]
}

const ledgersHoldTogether = ({ ledgers, lists }: Pack): Issue[] =>
  ledgers.flatMap((ledger) =>
    ledger.fields.flatMap((field) => {
      const path = `ledgers.${ledger.code}.${field.code}`
      return [
        ...notInPack(path, 'code list', [field.list], lists),
        ...notInPack(path, 'ledger', [field.ledger], ledgers),
      ]
    }),
  )

const measuresHoldTogether = ({ measures, ledgers }: Pack): Issue[] =>
  measures.flatMap((measure) => {
    const path = `measures.${measure.code}`
    const ledger = findIn(ledgers, measure.ledger)
    if (!ledger) return notInPack(path, 'ledger', [measure.ledger], ledgers)
    const typeOf = (code: string) => ledger.fields.find((field) => field.code === code)?.type
    return [
      ...notFieldsOf(ledger, path, [...measure.by, ...Object.keys(measure.where), measure.sum]),
      ...measure.by
        .filter((code) => !['code', 'boolean', undefined].includes(typeOf(code)))
        .map((code) => ({ path, message: `${code} is not a code field` })),
      ...(measure.sum && !['integer', 'decimal', 'money', 'share'].includes(typeOf(measure.sum) ?? '')
        ? [{ path, message: `${measure.sum} is not a number` }]
        : []),
    ]
  })

const indicatorsHoldTogether = (pack: Pack): Issue[] =>
  pack.indicators.flatMap(({ code, formula }) => {
    const path = `indicators.${code}`
    const names = namesOf(formula)
    return [
      ...notInPack(path, 'measure', names.measures, pack.measures),
      ...notInPack(path, 'indicator', names.indicators, pack.indicators),
      ...(reaches(pack, formula, code, new Set()) ? [{ path, message: 'is made of itself' }] : []),
    ]
  })

function reaches(pack: Pack, formula: Formula, code: string, seen: Set<string>): boolean {
  return namesOf(formula).indicators.some((name) => {
    if (name === code) return true
    if (seen.has(name)) return false
    seen.add(name)
    const next = findIn(pack.indicators, name)
    return next !== undefined && reaches(pack, next.formula, code, seen)
  })
}

const schemesHoldTogether = ({ schemes, lists, indicators }: Pack): Issue[] =>
  schemes.flatMap((scheme) => [
    ...(scheme.types ?? [])
      .filter((code) => !lists.some((list) => list.code === 'type' && findCodes(list, code)))
      .map((code) => ({ path: `schemes.${scheme.code}.types`, message: `${code} is not in the code list type` })),
    ...scheme.criteria.flatMap(({ code, by }) =>
      'indicator' in by ? notInPack(`schemes.${scheme.code}.${code}`, 'indicator', [by.indicator], indicators) : [],
    ),
  ])

const lettersHoldTogether = ({ letters, schemes }: Pack): Issue[] =>
  letters.flatMap(({ code, scheme }) => notInPack(`letters.${code}`, 'scheme', [scheme], schemes))

const lifecyclesHoldTogether = ({ lifecycles, ledgers }: Pack): Issue[] =>
  lifecycles.flatMap((lifecycle) => {
    const path = `lifecycles.${lifecycle.code}`
    const { keeps, proofs, moves, deadlines } = lifecycle
    const proving = moves.flatMap((move) => move.proof ?? [])
    const fieldsIn = (code: string | undefined, fields: Codes): Issue[] => {
      const ledger = ledgers.find((candidate) => candidate.code === code)
      return ledger ? notFieldsOf(ledger, path, fields) : []
    }
    return [
      ...notInPack(path, 'ledger', [lifecycle.ledger, ...proving, ...proofs.map((proof) => proof.ledger)], ledgers),
      ...(lifecycle.ledger === undefined ? [] : proving)
        .filter((code) => !proofs.some((proof) => proof.ledger === code))
        .map((code) => ({ path, message: `proofs does not say which case a record of ${code} speaks of` })),
      ...fieldsIn(lifecycle.ledger, [
        ...Object.values(keeps ?? {}),
        ...moves.flatMap((move) => [...Object.values(move.sets), ...move.evidence.map((item) => item.field)]),
        ...deadlines.flatMap(({ when }) => fieldsOf(parseExpression(when))),
      ]),
      ...proofs.flatMap((proof) => fieldsIn(proof.ledger, [proof.case, proof.of, ...Object.keys(proof.where)])),
    ]
  })

const templatesHoldTogether = ({ templates }: Pack): Issue[] =>
  templates.flatMap(({ code, official }) =>
    notInPack(
      `templates.${code}`,
      'template',
      (official?.annexes ?? []).map(({ template }) => template),
      templates,
    ),
  )

const evaluationsHoldTogether = ({ evaluations, indicators }: Pack): Issue[] =>
  evaluations.flatMap(({ code, parts, schools }) => {
    const items = [
      ...parts.flatMap((part) => part.items),
      ...(schools?.stages ?? []).flatMap((stage) => [stage.pupils, ...stage.items]),
    ]
    return notInPack(
      `evaluations.${code}`,
      'indicator',
      items.map(({ indicator }) => indicator),
      indicators,
    )
  })

const rolesHoldTogether = ({ roles, ledgers }: Pack): Issue[] =>
  roles.flatMap(({ code: role, grants, narrowedBy = [] }) =>
    grants
      .flatMap((grant) => (grant.ledgers === 'all' ? [] : grant.ledgers))
      .flatMap((code) => {
        const path = `roles.${role}`
        const ledger = findIn(ledgers, code)
        return ledger ? notFieldsOf(ledger, path, narrowedBy) : notInPack(path, 'ledger', [code], ledgers)
      }),
  )

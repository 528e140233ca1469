/** The tree, read level by level as it is opened. */
import { useQueries, useQuery } from '@tanstack/react-query'
import type { TreeNode } from '@youju/contract'
import { Tree, type TreeDataNode } from 'antd'
import { useState } from 'react'
import { ask } from '../../client.ts'
import { DataState, Nothing, WaitingList } from '../../pieces/data-state.tsx'
import { useWords } from '../../words/words.ts'
import { UnitName } from './unit-name.tsx'
import { words } from './words.ts'

type Props = { asOf: string | undefined; chosen: string | undefined; onChoose: (code: string) => void }

export function UnitTree({ asOf, chosen, onChoose }: Props) {
  const t = useWords(words)
  const tops = useQuery(ask('listUnits', { query: { asOf } }))
  const [opened, setOpened] = useState<readonly string[]>()
  const expanded = opened ?? (tops.data?.units.length === 1 ? tops.data.units.map(({ code }) => code) : [])
  const below = useQueries({ queries: expanded.map((under) => ask('listUnits', { query: { under, asOf } })) })
  const childrenOf = new Map(expanded.map((code, index) => [code, below[index]?.data?.units]))
  const branch = (unit: TreeNode): TreeDataNode => ({
    key: unit.code,
    title: <UnitName unit={unit} />,
    isLeaf: unit.children === 0,
    children: childrenOf.get(unit.code)?.map(branch),
  })
  return (
    <DataState
      query={tops}
      isEmpty={({ units }) => units.length === 0}
      empty={<Nothing title={t('none')} />}
      loading={<WaitingList />}
    >
      {({ units }) => (
        <Tree
          blockNode
          aria-label={t('title')}
          treeData={units.map(branch)}
          expandedKeys={[...expanded]}
          onExpand={(keys) => setOpened(keys.map(String))}
          selectedKeys={chosen ? [chosen] : []}
          onSelect={(_, { node }) => onChoose(String(node.key))}
        />
      )}
    </DataState>
  )
}

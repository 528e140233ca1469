/** A list as a table, alike on every screen: dense, no page numbers, scrolling sideways where it must. */
import { Table, type TableProps } from 'antd'
import { type ComponentRef, useEffect, useRef } from 'react'
import css from './list-table.module.css'

export function ListTable<Row extends object>(props: TableProps<Row>) {
  const table = useRef<ComponentRef<typeof Table>>(null)
  // What scrolls sideways is reached by keyboard as well.
  useEffect(() => table.current?.nativeElement.querySelector('.ant-table-content')?.setAttribute('tabindex', '0'), [])
  return (
    <Table<Row>
      ref={table}
      size="middle"
      pagination={false}
      scroll={{ x: 'max-content' }}
      {...props}
      className={`${css.table} ${props.className ?? ''}`}
    />
  )
}

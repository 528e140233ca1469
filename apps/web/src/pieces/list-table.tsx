/** A list as a table, alike on every screen: dense, no page numbers, scrolling sideways where it must. */
import { Table, type TableProps } from 'antd'
import css from './list-table.module.css'

export function ListTable<Row extends object>(props: TableProps<Row>) {
  return (
    <Table<Row>
      size="middle"
      pagination={false}
      scroll={{ x: 'max-content' }}
      {...props}
      className={`${css.table} ${props.className ?? ''}`}
    />
  )
}

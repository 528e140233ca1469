export default function LedgerListScreen() {
  return null
}

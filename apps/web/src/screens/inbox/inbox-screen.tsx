export default function InboxScreen() {
  return null
}

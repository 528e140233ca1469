export default function SetUpScreen() {
  return null
}

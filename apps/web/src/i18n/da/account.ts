export const account = {
  title: 'Min konto',
}

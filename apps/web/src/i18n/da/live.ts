export const live = {
  lost: 'Ingen forbindelse – ændringer vises, når den er tilbage.',
}

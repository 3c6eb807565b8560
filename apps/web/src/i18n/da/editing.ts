export const editing = {
  undo: 'Fortryd',
  undone: 'Ændringen er fortrudt.',
  notUndone: 'Ændringen kunne ikke fortrydes.',
  notSaved: 'Ændringen er ikke gemt.',
  takenBack: 'Ændringen er ikke gemt og er taget tilbage.',
}

/** Words of grammar, folded: they are neither indexed nor searched. */
export const stopWords: ReadonlySet<string> = new Set(
  `a afin ai aie ainsi alors apres as assez au aucun aucune aujourd aujourdhui auquel aura aurait aussi autre autres aux avaient
  avait avant avec avez avoir avons ayant beaucoup bien c ca car ce ceci cela celle celles celui
  cependant ces cet cette ceux chaque chez ci combien comme comment d dans de deja depuis des
  desormais dit dois doit doivent donc dont du elle elles en encore entre es est et etaient etait
  etant ete etes etre eu eux faire fait fallait faut font hors hui ici il ils j je jusqu jusque l la
  laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me meme
  memes mes mieux moi moins mon n ne ni non nos notre nous on ont ou oui par parce parmi pas peu
  peut peuvent peux plus plusieurs plutot pour pourquoi pouvait pouvez puis puisqu puisque qu quand
  que quel quelle quelles quels qui quoi quoiqu s sa sans se selon sera serait seront ses si soit
  sommes son sont sous suis sur t ta te tel telle telles tels tes toi ton tous tout toute toutes
  tres trop tu un une va vers veut veux via voici voila vont vos votre vous vs y the of and`
    .split(/\s+/)
    .filter(Boolean),
)

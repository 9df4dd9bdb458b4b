import { basename, extname } from 'node:path'
import { encodings } from '../encoding.ts'
import { defaultCacheControl, pathRules } from '../headers.ts'
import { contentType, namedFiles } from '../types.ts'

/**
 * A shell script that sends the site to a bucket of files that speaks S3, each with its type and
 * how long it may be kept: what pages call for, then the pages, then what the site no longer has is
 * removed. Files named after their content stay, for the pages that readers have open.
 * @param base base path, the folder of the site in the bucket
 * @param files the site's files, from its folder
 */
export function bucketScript({ base, files }: { base: string; files: readonly string[] }): string {
  const lines = [...new Set(files.filter(isForBucket).map(line))]
  const inOrder = lines.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return `#!/bin/sh
# Engendré par « npm run build -- --release ». Envoie dist/ dans un espace de fichiers compatible
# avec S3, par la commande « aws ». Ce que le site n’a plus est retiré de s3://SEAU${base}, qui ne
# doit servir qu’à lui. Du dossier du projet :
#   sh release/envoi-s3.sh SEAU [https://adresse.du.fournisseur]
set -eu
bucket=\${1:?Donnez le nom du seau : sh release/envoi-s3.sh SEAU [ADRESSE]}
endpoint=\${2:-}
site=$(dirname "$0")/../dist
place=s3://$bucket${base}

on_s3() {
  aws \${endpoint:+--endpoint-url "$endpoint"} "$@"
}

send() {
  cache=$1
  type=$2
  files=$3
  shift 3
  on_s3 s3 cp "$site" "$place" --recursive --only-show-errors \\
    --cache-control "$cache" --content-type "$type" --exclude '*' --include "$files" "$@"
}

# Le nom d’un fichier qui se garde porte une empreinte de son contenu.
kept() {
  send '${immutable}' "$1" "$2"
}

named() {
  send '${defaultCacheControl}' "$1" "$2"
}

others() {
  send '${defaultCacheControl}' "$1" "$2"${excluding([...keptFiles, ...namedFiles.map((name) => `*${name}`)])}
}

on_s3 s3api head-bucket --bucket "$bucket"
${inOrder.join('\n')}

keys=$(on_s3 s3 ls "$place" --recursive)
echo "$keys" | while read -r _ _ _ key; do
  file=\${key#${base.slice(1)}}
  case $file in
    ${keptFiles.join(' | ')}) continue ;;
  esac
  [ -e "$site/$file" ] || on_s3 s3 rm --only-show-errors "s3://$bucket/$key"
done
echo "Le site est dans $place"
`
}

const keptRules = pathRules.filter(({ headers }) => headers['Cache-Control'])
const immutable = keptRules[0]?.headers['Cache-Control'] ?? defaultCacheControl
const keptFiles = keptRules.map(({ prefix }) => `${prefix.slice(1)}*`)

/** Neither what other hosts read in the site, nor what is for servers that choose an encoding. */
const isForBucket = (file: string) =>
  !/^_(headers|redirects)$/.test(file) &&
  !Object.values(encodings).some((extension) => file.endsWith(extension))

const excluding = (patterns: readonly string[]) =>
  patterns.map((pattern) => ` \\\n    --exclude '${pattern}'`).join('')

/** The line that sends a file, and with it those that are like it. */
function line(file: string): string {
  const [name, extension] = [basename(file), extname(file)]
  const type = contentType(file)
  const rule = keptRules.find(({ prefix }) => `/${file}`.startsWith(prefix))
  if (rule) return `kept '${type}' '${rule.prefix.slice(1)}*${extension}'`
  if (namedFiles.includes(name)) return `named '${type}' '*${name}'`
  return `others '${type}' '*${extension || name}'`
}

/** Pages last: they call for the others. */
const rank = (line: string) => (line.startsWith('kept') ? 0 : line.includes("'*.html'") ? 2 : 1)

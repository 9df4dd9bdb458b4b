import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { metaPolicy } from '../browser-policy.ts'
import { plural } from '../french/numbers.ts'
import type { Content } from '../label/content.ts'
import { buildLabel } from '../label/label.ts'
import { readSettings } from '../settings.ts'
import { cleanAttached } from './attached.ts'
import { expectedPages } from './expected.ts'
import { filesIn } from './measure.ts'
import { BuildError, type Stage } from './run.ts'

/** The content as the checks of this build read it. */
let checked: Content | undefined

/** The stages of every build, in order. */
export const stages: readonly Stage[] = [
  // Every rule of the content, before anything of it is compiled.
  {
    title: 'Contenu',
    async run({ root }) {
      const { checkContent, isBlocking } = await import('../checks/check.ts')
      const { consoleReport } = await import('../checks/report.ts')
      const report = checkContent(root)
      if (report.problems.some(isBlocking)) {
        throw new BuildError(`Le contenu est à corriger :\n\n${consoleReport(report)}\n`)
      }
      const { problems, project } = report
      checked = project.content.valid
      return `${plural(project.files.length, 'fichier')}, ${plural(problems.length, 'avertissement')}`
    },
  },
  // Where this build is to be published: told before it takes its time.
  {
    title: 'Adresse',
    run() {
      const { url, base, repository } = readSettings()
      return `${url}${base}, ${repository === null ? 'dépôt non établi' : `dépôt ${repository}`}`
    },
  },
  {
    title: 'Pages et données',
    async run({ root, fresh }) {
      // What an earlier version of the schemas or of the pipeline left would be taken as it is.
      rmSync(join(root, '.astro/data-store.json'), { force: true })
      await build({ root, outDir: fresh, logLevel: 'warn' })
      await cleanAttached(root, fresh)
      const files = filesIn(fresh)
      const pages = files.filter((file) => file.endsWith('.html')).length
      return `${plural(pages, 'page')}, ${plural(files.length, 'fichier')}`
    },
  },
  {
    title: 'Documents et aperçus',
    async run({ fresh }) {
      const { publishForms } = await import('../forms/publish.ts')
      const { url, base } = readSettings()
      const { files, twins, cards } = await publishForms(fresh, buildLabel(checked!), url + base)
      return [
        plural(files, 'fichier'),
        plural(twins, 'page en Markdown', 'pages en Markdown'),
        plural(cards, 'image d’aperçu', 'images d’aperçu'),
      ].join(', ')
    },
  },
  {
    title: 'Recherche',
    async run({ fresh }) {
      const { indexSite } = await import('../search/build/index-site.ts')
      return plural(await indexSite(fresh), 'entrée')
    },
  },
  {
    title: 'Vérification',
    async run({ root, fresh }) {
      const { distProblems } = await import('../checks/dist.ts')
      const pages = expectedPages(root)
      const { base } = readSettings()
      const problems = distProblems(fresh, { base, expectedPages: pages, policy: metaPolicy })
      if (problems.length > 0) {
        throw new BuildError(`Le site construit a des défauts :\n\n${problems.join('\n')}\n`)
      }
      return `${plural(pages.length, 'page attendue', 'pages attendues')}, aucun défaut`
    },
  },
]

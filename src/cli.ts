import { Command, CommanderError, Option } from 'commander';
import type { Host } from './base/host.ts';
import { version } from './base/version.ts';
import type { CommandSpec } from './command/command.ts';
import { commands } from './command/commands.ts';
import { type Exit, exit } from './command/exit.ts';
import type { Lang, Talk } from './command/talk.ts';
import { helpWords, programWords, usageProblem } from './command/usage.ts';
import { realHost } from './host/real.ts';

/** Runs danvan with its arguments (without node and script) on a host; gives the exit code. */
export async function run(host: Host, argv: readonly string[]): Promise<number> {
  const lang = langOf(host, argv);
  let code: Exit = exit.fine;
  const program = build(host, lang, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return usage(host, lang, error);
    (await talkOf(host, lang, argv.includes('--debug'))).fault(error);
    return exit.fault;
  }
}

/** The program as the shell starts it, from the package in the folder `installed`. */
export async function main(installed: string): Promise<void> {
  process.exitCode = await run(realHost(installed), process.argv.slice(2));
}

/** `--lang` decides before commander has read the line, since commander's own errors need it too. */
function langOf(host: Host, argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
  return (asked ?? host.env('DANVAN_LANG')) === 'en' ? 'en' : 'vi';
}

/** What danvan says is loaded when there is something to say: help and version need none of it. */
async function talkOf(host: Host, lang: Lang, debug = false): Promise<Talk> {
  const { Talk } = await import('./command/talk.ts');
  return new Talk(host, lang, debug);
}

function build(host: Host, lang: Lang, done: (code: Exit) => void): Command {
  const dress = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (s) => host.out(s), writeErr: () => undefined })
      .configureHelp({
        styleTitle: (title) => helpWords[title]?.[lang] ?? title,
        subcommandTerm: (sub) =>
          `${sub.name()} ${sub.registeredArguments.map((a) => `<${a.name()}>`).join(' ')}`,
      })
      .helpOption('-h, --help', programWords.help[lang])
      .addOption(new Option('--lang <vi|en>', programWords.lang[lang]))
      .addOption(new Option('--debug', programWords.debug[lang]));
  const program = dress(new Command('danvan'))
    .description(programWords.about[lang])
    .usage(programWords.usage[lang])
    .version(version, '-V, --version', programWords.version[lang])
    .helpCommand(false);
  for (const spec of commands) program.addCommand(dress(commandOf(host, lang, spec, done)));
  return program;
}

function commandOf(host: Host, lang: Lang, spec: CommandSpec, done: (code: Exit) => void): Command {
  const command = new Command(spec.name)
    .description(spec.about[lang])
    .arguments(spec.operands)
    .usage(`${spec.operands} ${programWords.options[lang]}`);
  for (const { flags, about, many } of spec.options) {
    const option = new Option(flags, about[lang]);
    command.addOption(many ? option.argParser(gathered) : option);
  }
  return command.action(async () => {
    const talk = await talkOf(host, lang, command.optsWithGlobals().debug === true);
    done(await spec.run(talk, command.args, command.opts()));
  });
}

function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Help and version end well; everything else that commander refuses is a usage error, told in danvan's words. */
async function usage(host: Host, lang: Lang, error: CommanderError): Promise<Exit> {
  if (['commander.helpDisplayed', 'commander.version'].includes(error.code)) return exit.fine;
  if (error.code === 'commander.help') return exit.refused;
  const { code, params } = usageProblem(error);
  (await talkOf(host, lang)).complain(code, '', params);
  return exit.refused;
}

import ArgumentParser
import Reports
import Vocabularies

/// The program: reads arguments, runs a command, and ends with the exit code that tells how it
/// went.
@main
struct Lacuna: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Engine.name,
    abstract: "Finds the gaps between what a standard requires and what a company does.",
    discussion: """
      Lacuna reads a process description, in which a company states facts about its processing, \
      and judges it by rule sets: standards written as YAML. Each requirement comes out as met, \
      gap, undetermined (facts are missing), needs review (a person has to judge) or not \
      applicable, and every verdict names the facts that it rests on.

      TO BEGIN WITH
        lacuna check Examples/fitness-app            what is wrong, what is missing
        lacuna explain 5.3.c.1 Examples/fitness-app  why, condition by condition
        lacuna questions Examples/first-hour         what to find out next
        lacuna verify report.json                    whether the same files still give it
        lacuna rules list                            the standards that are there

      EXIT CODES
        0  done; nothing that --fail-on names was found
        1  something that --fail-on names was found, a rule's test failed, or reports differ
        2  wrong arguments, files or rules, or nothing was assessed
        3  a mistake of the program itself
      """,
    version: Engine.version,
    subcommands: [
      CheckCommand.self, ExplainCommand.self, QuestionsCommand.self, DiffCommand.self,
      VerifyCommand.self, RulesCommand.self, VocabularyCommand.self, TopicsCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what went wrong and ends the program.
  private static func end(with error: any Error) -> Never {
    switch error {
    case let error as DiagnosticsError:
      Messages.show(error.diagnostics)
      exit(withError: ExitCode.unusableInput)
    case let error as ReportError:
      Messages.show(InputError(error.message, hint: error.hint))
      exit(withError: ExitCode.unusableInput)
    case let error as InputError:
      Messages.show(error)
      exit(withError: ExitCode.unusableInput)
    case let code as ExitCode:
      exit(withError: code)
    default:
      let code = exitCode(for: error)
      // Asking for help or the version ends here too, with a message but without a mistake.
      let stream: StandardStream = code.isSuccess ? .output : .error
      stream.write(fullMessage(for: error) + "\n")
      switch code {
      case .success: exit()
      case .validationFailure: exit(withError: ExitCode.unusableInput)
      default: exit(withError: ExitCode.internalError)
      }
    }
  }
}

extension ExitCode {
  /// Something was found that the user asked to be told of.
  static let gateFailed = ExitCode(1)
  /// Arguments, files or rules cannot be used, or nothing was assessed.
  static let unusableInput = ExitCode(2)
  /// The program itself is wrong.
  static let internalError = ExitCode(3)
}

import Assessment
import Descriptions
import Vocabularies

extension FindingWords {
  /// Why a gap was accepted.
  func reason(of waiver: Waiver) -> String { waiver.reason.text(in: language).harmless }

  /// What a person judged, by whom, when and why.
  func judgement(_ answer: Attestation) -> String {
    wording.answer(answer, because: answer.because.text(in: language)).harmless
  }

  /// Who accepted a gap, until when and why.
  func acceptance(_ waiver: Waiver) -> String {
    wording.waived(waiver, because: waiver.reason.text(in: language)).harmless
  }

  /// Who answers for plans, each once; `nil` if nobody is named.
  func owners(of plans: [Plan]) -> String? {
    var seen: Set<String> = []
    let owners = plans.compactMap { $0.owner?.text(in: language).harmless }
      .filter { seen.insert($0).inserted }
    return owners.isEmpty ? nil : owners.joined(separator: ", ")
  }
}

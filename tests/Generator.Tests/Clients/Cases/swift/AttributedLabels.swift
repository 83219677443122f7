// case: Helpers of attributed strings share the label, in a file that knows LiveKit.
// policy: GuestPolicy
import LiveKit
import UIKit

final class Caption {
    private let text: NSMutableAttributedString

    init(participant: Participant) {
        text = NSMutableAttributedString(string: participant.name ?? "Guest")
    }

    func highlight() {
        text.set(attributes: [.foregroundColor: UIColor.systemTeal])
        text.set(name: "caption")
        label.set(metadata: text.string)
    }

    private let label = FancyLabel()
}

final class FancyLabel: UILabel {
    func set(metadata: String) { accessibilityHint = metadata }
}

extension NSMutableAttributedString {
    func set(attributes: [NSAttributedString.Key: Any]) { addAttributes(attributes, range: NSRange(location: 0, length: length)) }
    func set(name: String) { accessibilityLabel = name }
}

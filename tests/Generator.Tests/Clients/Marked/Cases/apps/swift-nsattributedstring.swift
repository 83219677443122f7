import LiveKit
import MediaPlayer

// `set(attributes:)` and `set(metadata:)` of the app's own helpers.
final class Caption {
    private var string = NSMutableAttributedString()
    func set(attributes: [NSAttributedString.Key: Any]) {
        string.addAttributes(attributes, range: NSRange(location: 0, length: string.length))
    }
    func set(metadata: String) { string.append(NSAttributedString(string: metadata)) }
}

final class CaptionView: UILabel {
    private let caption = Caption()

    func show(_ segment: TranscriptionSegment, of participant: RemoteParticipant) {
        caption.set(metadata: participant.name ?? "")
        caption.set(attributes: [.foregroundColor: UIColor.white])
        MPNowPlayingInfoCenter.default().nowPlayingInfo = [MPMediaItemPropertyTitle: segment.text]
    }
}

// case: Regular expressions of Swift hold quotes and the text of a call.
// policy: GuestPolicy
import LiveKit
import RegexBuilder

struct Checker {
    let quoted = /"([^"]*)'/
    let call = #/localParticipant\.set\(name: "(.+)"\)/#

    func check(_ text: String, in room: Room) -> Int {
        let half = text.count / 2
        guard let match = text.firstMatch(of: call) else { return half / 3 }
        print("it's \(match.1), and room.localParticipant.set(name: x) is refused")
        return text.matches(of: quoted).count / 2 // room.localParticipant.set(metadata: "x")
    }
}

// A function of the file returns a tuple whose elements have a type.
import LiveKit

final class Sign {
    func set(name: String) { print(name) }
}

func open(url: String) async throws -> (hall: Room, speaker: LocalParticipant, sign: Sign) {
    let hall = Room()
    try await hall.connect(url: url, token: url)
    return (hall, hall.localParticipant, Sign())
}

func greet(url: String) async throws {
    let (_, speaker, sign) = try await open(url: url)
    try await speaker.set(name: "host") //! GG5001
    sign.set(name: "open")
}

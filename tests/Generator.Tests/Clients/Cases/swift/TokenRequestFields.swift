// case: What a token request asks for is for the backend to decide.
// policy: GuestPolicy
import LiveKit

struct Joiner {
    let source: any TokenSourceConfigurable

    func details(name: String) async throws -> TokenSourceResponse {
        try await source.fetch(TokenRequestOptions(
            participantName: name,
            participantMetadata: "{\"plan\":\"free\"}",
            participantAttributes: ["device": "tablet"]
        ))
    }
}

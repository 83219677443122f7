// case: The options of connect turn the microphone on; so does the recording before it.
// policy: ViewerPolicy
import LiveKit

final class Connector {
    let room = Room()

    func join(url: String, token: String) async throws {
        try await room.connect(
            url: url,
            token: token,
            connectOptions: {|GG5002:ConnectOptions|}(autoSubscribe: true, enableMicrophone: true)
        )
    }

    func joinQuickly(url: String, token: String) async throws {
        try await room.{|GG5002:withPreConnectAudio|} {
            try await self.room.connect(url: url, token: token, connectOptions: ConnectOptions(autoSubscribe: true))
        }
    }
}

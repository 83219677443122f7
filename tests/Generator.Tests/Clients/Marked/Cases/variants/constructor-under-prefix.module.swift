import LiveKit
import SwiftUI

enum Media {
    struct ConnectOptions { var enableMicrophone = false }
}

struct JoinButton: View {
    @EnvironmentObject private var room: LiveKit.Room
    let url: String
    let token: String

    var body: some View {
        Button("Join") {
            Task {
                let own = Media.ConnectOptions(enableMicrophone: true)
                print(own)
                try await room.connect(
                    url: url,
                    token: token,
                    connectOptions: LiveKit.ConnectOptions(enableMicrophone: true) //! GG5002
                )
            }
        }
    }
}

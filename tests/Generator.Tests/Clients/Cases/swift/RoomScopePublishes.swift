// case: The scope of the components publishes as soon as it has joined.
// policy: ViewerPolicy
import LiveKit
import LiveKitComponents
import SwiftUI

struct CallScreen: View {
    let url: String
    let token: String

    var body: some View {
        {|GG5002:RoomScope|}(url: url, token: token, connect: true, enableCamera: true, enableMicrophone: false) {
            ForEachParticipant { _ in
                ParticipantView(showInformation: true)
            }
        }
    }
}

struct AudienceScreen: View {
    let url: String
    let token: String

    var body: some View {
        RoomScope(url: url, token: token, connect: true, enableCamera: false, enableMicrophone: false) {
            ForEachParticipant { _ in ParticipantView() }
        }
    }
}

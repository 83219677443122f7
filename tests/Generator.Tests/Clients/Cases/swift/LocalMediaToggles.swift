// case: The view model of the SDK toggles camera and screen of its room.
// policy: SpeakerPolicy
import LiveKit
import SwiftUI

struct MediaBar: View {
    @EnvironmentObject private var localMedia: LocalMedia

    var body: some View {
        HStack(spacing: 12) {
            Button("Mic") { Task { await localMedia.toggleMicrophone() } }
            Button("Cam") { Task { await localMedia.{|GG5002:toggleCamera|}() } }
            Button("Screen") { Task { await localMedia.{|GG5002:toggleScreenShare|}() } }
        }
        .disabled(localMedia.error != nil)
    }
}

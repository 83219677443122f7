// case: The buttons of the components toggle what is granted.
// policy: MemberPolicy
import LiveKit
import LiveKitComponents
import SwiftUI

struct MemberControls: View {
    @EnvironmentObject var room: Room

    var body: some View {
        HStack {
            CameraToggleButton()
            MicrophoneToggleButton()
            ScreenShareToggleButton()
            Text(room.localParticipant.name ?? "it's you")
        }
    }
}

import LiveKit
import SwiftUI

struct HandButton: View {
    @ObservedObject var store: RoomStore
    @State private var raised = false
    @State private var name = ""

    var body: some View {
        VStack {
            Button(raised ? "Lower" : "Raise") {
                raised.toggle()
                Task { try? await store.room.localParticipant.set(attributes: ["hand": raised ? "1" : ""]) } //! GG5001
            }
            TextField("Your name isn't set", text: $name)
                .onSubmit {
                    Task { try? await store.room.localParticipant.set(name: name) } //! GG5001
                }
            Button("Mute") {
                Task { try? await store.room.localParticipant.setMicrophone(enabled: false) }
            }
        }
    }
}

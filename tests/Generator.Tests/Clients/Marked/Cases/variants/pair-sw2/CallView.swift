import SwiftUI
struct CallView: View {
    @Environment(CallStore.self) private var store
    let other: CallStore
    func a() async throws { try await CallStore.shared.me?.set(name: "x") } //! GG5001
    func b() async throws { try await other.participant()?.set(metadata: "x") } //! GG5001
    func c() async throws { try await other.room?.localParticipant.setCamera(enabled: true) } //! GG5002
    func d() async throws { try await other.notes.set(name: "x") }
    func e() async throws { guard other.canSpeak else { return }; try await other.room?.localParticipant.setMicrophone(enabled: true) }
    var body: some View { Button("x") { Task { try await store.me?.set(attributes: [:]) } } } //! GG5001
}

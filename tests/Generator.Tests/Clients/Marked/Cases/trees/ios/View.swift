import SwiftUI
struct V: View {
  @EnvironmentObject var store: TreeStore
  var body: some View {
    Button("x") { Task { try await store.room.localParticipant.setMicrophone(enabled: true) } } //! GG5002
    Button("x") { Task { try await store.me?.set(name: "x"); try await store.seat?.set(name: "x") } } //! GG5001
  }
}
func f(_ s: Other) async throws { try await s.room.localParticipant.set(name: "x") }

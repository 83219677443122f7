import SwiftUI

struct Bar: View {
    @EnvironmentObject private var store: CallStore
    @StateObject var own = CallStore()
    @Environment(CallStore.self) private var env
    let call: Call

    func go() async throws {
        try await store.room.localParticipant.set(name: "x") //! GG5001
        try await store.me.set(name: "x") //! GG5001
        try await store.participant?.set(name: "x") //! GG5001
        try await own.me.set(name: "x") //! GG5001
        try await env.me.set(name: "x") //! GG5001
        try await CallStore.shared.me.set(name: "x") //! GG5001
        try await globalRoom.localParticipant.set(name: "x") //! GG5001
        try await call.lp?.set(name: "x") //! GG5001
        guard let lp = call.lp else { return }
        try await lp.set(name: "x") //! GG5001
        let me = store.me
        try await me.set(name: "x") //! GG5001
    }
}

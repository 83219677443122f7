import LiveKit
import SwiftUI

struct AgentScreen: View {
    @StateObject private var session = Session(tokenSource: SandboxTokenSource(id: "demo"))
    @State private var text = ""

    var body: some View {
        VStack {
            TextField("Ask", text: $text)
            Button("Send", action: send)
            Button("Call") {
                Task { await session.start() } //! GG5002
            }
            Button("Bye") {
                Task { await session.end() }
            }
        }
    }

    private func send() {
        let message = text
        Task { await session.send(text: message) } //! GG5003
        text = ""
    }
}

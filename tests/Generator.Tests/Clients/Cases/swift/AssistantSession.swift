// case: A session of the agents API starts with the microphone, and sends text.
// policy: ViewerPolicy
import LiveKit
import SwiftUI

@MainActor
struct AssistantView: View {
    @StateObject private var session = Session(tokenSource: EndpointTokenSource(url: URL(string: "https://shop.example.com/token")!))
    @State private var draft = ""

    var body: some View {
        VStack {
            TextField("Ask", text: $draft)
            Button("Start") { Task { await session.{|GG5002:start|}() } }
            Button("Send") { Task { await session.{|GG5003:send|}(text: draft) } }
            Button("End") { Task { await session.end() } }
        }
    }
}

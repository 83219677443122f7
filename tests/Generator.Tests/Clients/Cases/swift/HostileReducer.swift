// case: a store, its actions and its dependencies, which have the participant's names
// policy: ViewerPolicy
import ComposableArchitecture
import LiveKit

@Reducer
struct StageFeature {
    @ObservableState
    struct State: Equatable {
        var localParticipant = ParticipantState()
        var room = RoomState()
        var connection: ConnectionState = .disconnected
    }

    enum Action { case set(name: String), set(metadata: String), publish(data: Data), room(RoomAction) }

    @Dependency(\.stageClient) var client

    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case let .set(name):
                state.localParticipant.set(name: name)
                return .none
            case let .set(metadata: text):
                state.localParticipant.set(metadata: text)
                return .send(.publish(data: Data(text.utf8)))
            case let .publish(data):
                return .run { _ in try await client.publish(data: data) }
            case .room:
                state.room.set(name: "it's \(state.localParticipant.name)")
                return .none
            }
        }
    }
}

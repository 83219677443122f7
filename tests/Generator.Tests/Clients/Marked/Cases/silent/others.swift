import LiveKit
struct Seat { var current: Seat2?; func set(name: String) async {} }
extension Array where Element == Seat { func a() async { await self[0].set(name: "x") } }
extension Seat { func a() async { await set(name: "x"); await self.set(name: "x") } }
func f(seats: [Seat], room: MyRoom) async { await seats[0].set(name: "x"); await room.register("x"); let c = Config.init(enableMicrophone: true); await open(options: .init(enableMicrophone: true)) }
final class M { var localParticipant: Seat?; func a() async { await localParticipant?.set(name: "x"); await self.localParticipant?.set(name: "y"); let lp = localParticipant; await lp?.set(name: "z") } }

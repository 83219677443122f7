import 'base.dart';

class Desk extends BaseDesk {
  Future<void> rename(String name) async {
    await this.stage.localParticipant?.setName(name); //! GG5001
    await this.self?.setMetadata(name); //! GG5001
  }
}

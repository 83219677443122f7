import 'vineyard.dart';

mixin Harvest {
  Vineyard get vineyard;

  Future<void> film() async {
    vineyard.cellar.setMetadata('film');
    await vineyard.keeper.setCameraEnabled(true); //! GG5002
  }

  void reset() {
    vineyardOfToday?.cellar.setMetadata('{}');
    vineyardOfToday?.keeper.setMetadata('{}'); //! GG5001
  }
}

// Where the map looks.

export interface View {
  lng: number;
  lat: number;
  zoom: number;
}
